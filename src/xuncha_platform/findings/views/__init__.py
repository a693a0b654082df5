"""Pages of review, reply and exemption: thin, one file a screen."""

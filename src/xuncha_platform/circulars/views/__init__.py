"""Pages of circulars and statistics: thin, one file a screen."""

"""What changes a campaign, one file a matter. Every change is audited in its transaction."""

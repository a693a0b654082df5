"""What is read of campaigns, one file a matter."""

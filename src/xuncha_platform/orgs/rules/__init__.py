"""What an organisation may be: division codes, levels, places in the tree. No database."""

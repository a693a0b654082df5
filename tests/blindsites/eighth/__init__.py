"""The eighth series: of each site something cannot be established, and must not be made up."""

"""The ninth series: a county as a whole, site by site and as a round of inspections."""

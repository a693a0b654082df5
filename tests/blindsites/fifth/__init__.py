"""The fifth series: ordinary offices, put together from parts by a seed; truth from what was planted."""

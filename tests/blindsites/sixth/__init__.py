"""The sixth series: how sites are hosted, rendered and moved, and the exact threshold of each clause."""

"""The seventh series: six small sites on content systems that the others use least."""

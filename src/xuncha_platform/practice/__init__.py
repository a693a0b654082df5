"""The practice province in the office: what `xuncha demo` ends in. Everything is 演练数据."""

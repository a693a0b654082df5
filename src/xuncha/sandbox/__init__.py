"""A practice province on loopback, rebuilt from a founding circular. Everything in it is 演练数据."""

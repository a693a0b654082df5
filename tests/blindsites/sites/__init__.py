"""One module a site; the truth of each stands beside it as YAML."""

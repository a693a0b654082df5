"""Pure rules of review: what a decision does, what comes first, what an exemption covers."""

"""What the rules of opening, suspending and closing say: pure, no database."""

"""The pages of this room: coming in, one's own account, the people of one's tree."""

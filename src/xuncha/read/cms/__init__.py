"""Content systems of government sites: signs they leave, and links only their scripts know.

The readers work without knowing the family; what stands here adds what markup alone hides.
"""

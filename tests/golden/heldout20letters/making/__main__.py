"""Write the set: `python -m tests.golden.heldout20letters.making`."""

from . import activities, letter_lists, letters
from .frames import write_all

for module in (letter_lists, letters, activities):
    module.pages()
write_all()

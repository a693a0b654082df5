"""A composed circular → .docx, .html, .xlsx and figures.json."""

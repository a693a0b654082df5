"""How the notes of an Exchange begin where others have to recognise them."""

# Our resolver had trouble: the name may well exist.
TEMPORARY_DNS = "dns: temporary: "
# Something came that libcurl does not take for HTTP; a browser may be more patient.
UNREADABLE_ANSWER = "unreadable: "

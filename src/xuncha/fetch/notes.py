"""How the notes of an Exchange begin where others have to recognise them."""

# Our resolver had trouble: the name may well exist.
TEMPORARY_DNS = "dns: temporary: "
# Something came that libcurl does not take for HTTP; a browser may be more patient.
UNREADABLE_ANSWER = "unreadable: "
# We did not listen for so long, and whether the answer came within the limit is not known.
OWN_DELAY = "own delay: "
# The system gave us no socket: nobody was asked.
OWN_TROUBLE = "own trouble: "
# … or somebody in between answered, and not the host (impostor.py).
IN_BETWEEN = OWN_TROUBLE + "somebody in between answers in the host's place"
# Of a Purpose.IPV6 exchange: the name has no IPv6 address; we have no IPv6 to ask over.
NO_IPV6_ADDRESS = "ipv6: no address"
NO_OWN_IPV6 = "ipv6: none of our own"

"""Bytes to facts. Where to begin, in the order in which a page is read:

- `page.py`, the whole reading of one page: each step below in one line.
- `source.py`: charset (`decode.py`, `decodepieces.py`, `plausible.py`), what scripts write
  (`unfold.py`, `scriptbodies.py`), the tell-tale words in it (`quicklook.py`, `sourcewords.py`).
- `openpage.py`: the tree (`document.py`), walked once (`walk.py`, `walktakers.py`, `tableparts.py`,
  `attributedates.py`, `noframes.py`) into flat lists (`outline.py`, `textmarks.py`); parts that
  other pages have too are read once (`parts.py`, `partlists.py`, `placing.py`, `sitememory.py`).
- Where it stands and leads: `navigation.py`, `pager.py`, `tabs.py`, `offers.py` (`halfnames.py`),
  `labels.py`; its `links.py` (`href.py`, `linkkind.py`, `sessions.py`), its `forms.py`.
- Lists: which days the page shows (`rowdates.py`, in the forms of `dates.py`, `dateparts.py`,
  `oddforms.py`, `dayfirst.py`, `datepieces.py`; in addresses `addressdates.py`; no days: `nodays.py`,
  `daywords.py`), what the words around them say (`datelabels.py`, `tableheads.py`, `rowchoice.py`,
  `dateheadings.py`), which entry has which (`rows.py`, `rowclaims.py`, `rowpairs.py`,
  `rowlinks.py`, `rowspans.py`, `clickrows.py`, `halves.py`, `tablecells.py`), what is held by one element
  (`gathering.py`, `groups.py`), its entries (`lists.py`, `undated.py`, `entrylinks.py`,
  `brokenlines.py`, `tooltips.py`).
- `ownlist.py`: the list that the page is about (`mainlist.py`), apart from those beside it
  (`asides.py`, `blocks.py`, `chrome.py`); a list or an article: `listwins.py`, `wholearticle.py`.
- `article.py`: its title (`headline.py`) and its day (`infoline.py`, `calleddays.py`, `baredate.py`, `tolddates.py`,
  `otherday.py`).
- Lists that scripts load: `withdata.py`, `dataanswers.py`, `datalist.py`, `datamarkup.py`,
  `scriptlists.py`, `scriptcalls.py`, `scriptdata.py`; what only the scripts of some systems know: `cms/`.
- `emptiness.py`: whether the page shows nothing (`partlyempty.py`, `emptydata.py`, `drawn.py`), and
  whether a script may fill it (`fillplaces.py`,
  `scriptsbeside.py`); whether it stands in for another page (`shell.py`)
  or was cut short (`partial.py`), or shows its days as pictures (`pictureddays.py`).
- `about.py`: a guide (`guide.py`), a letter (`letter_page.py`) or letters (`letter_rows.py`);
  `activities.py`: surveys and interviews; lines and labelled fields of a page: `page_lines.py`,
  `page_fields.py`. Files whose names begin with `guide_`, `letter_`,
  `activity_` and `headline_` are parts of these.
- `identity.py` (`identity_foot.py`, `identity_sponsor.py`), `signs.py`, `systems.py`: what is looked for on every page (`marksource.py`,
  `hosts.py`). Hidden links: `hidden.py`, `hiddenaround.py`, `hiding.py`, `hidingrules.py`, `layers.py`, `colours.py`,
  `samecolour.py`, `seenthrough.py`, `styletext.py`, `openings.py`, `openings_called.py`, `spam.py`;
  scripts of intruders: `scripttricks.py`, `leadingaway.py`, `madeelements.py`, `scripthiding.py`,
  `disguises.py`, `foldedwords.py`, `unpack.py`.

`pagefacts.py` is what is kept of a page. Of all pages of a site (`siteindex.py`, `addresses.py`)
`site.py` makes what the checks look at:

- its columns: `columns.py`, found by `candidates.py` (`mainmenu.py`, `columnnames.py`, `sitenames.py`),
  of a kind (`kinds.py`), with their newest day (`newest.py`, `datesapart.py`, `laterdays.py`); the
  same column twice (`mirrors.py`, `channelpages.py`, `stubs.py`); `blank.py` (`troublewords.py`),
  `resting.py`, or not read and why (`whyunread.py`);
- the home page: `home.py`, `homesigns.py`, `framedhome.py`, `framescript.py`, `footer.py`;
- letters (`letters.py`), surveys and interviews (`activity_channels.py`), the columns of these
  (`channel.py`), interpretations (`interpretations.py`), reposts (`reposts.py`), published files
  (`attachmenttext.py`, `filenames.py`);
- other sites and versions: `versions.py`, `othersite.py`, `outside.py`, `forsale.py`; what the crawl
  asked a second time: `secondlook.py`, `twice.py`, `homeagain.py`.

The crawl asks `linktargets.py` where a page leads. Small words and numbers: `words.py`,
`plaintext.py`, `digits.py`.
"""

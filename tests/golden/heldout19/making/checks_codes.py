"""Ways to write a script so that nobody reads it."""

from __future__ import annotations


def entities(text: str) -> str:
    return "".join(f"&#{ord(c)};" for c in text)


def hexes(text: str) -> str:
    return "".join(f"\\x{ord(c):02x}" for c in text)


def percents(text: str) -> str:
    return "".join(f"%{ord(c):02X}" for c in text)


def packed(text: str) -> str:
    """A script behind the packer that everybody uses, its letters written in hexadecimal first."""
    words = sorted({f"x{ord(c):02x}" for c in text + "documentwrite"})
    digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    number = {word: digits[n] for n, word in enumerate(words)}
    inside = "".join(f"\\\\{number[f'x{ord(c):02x}']}" for c in text)
    ends = [*words, "window"]
    start, write = (
        digits[len(words)],
        "".join(f"\\\\{number[f'x{ord(c):02x}']}" for c in "write"),
    )
    document = "".join(f"\\\\{number[f'x{ord(c):02x}']}" for c in "document")
    return (
        'eval(function(p,a,c,k,e,d){e=function(c){return(c<a?"":e(parseInt(c/a)))+((c=c%a)>35?String.fromCharCode(c+29):c.toString(36))};'
        "if(!''.replace(/^/,String)){while(c--)d[e(c)]=k[c]||e(c);k=[function(e){return d[e]}];e=function(){return'\\\\w+'};c=1;};"
        "while(c--)if(k[c])p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c]);return p;}"
        f"('{start}[\"{document}\"][\"{write}\"](\\'{inside}\\');',{len(ends)},{len(ends)},'{'|'.join(ends)}'.split('|'),0,{{}}))"
    )

"""How copy multiplies: so many things at so much each, and what they come to."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

BILL = "product.bill"
PRODUCTS: tuple[Phrase, ...] = (
    Phrase(
        id="product.count-at-each-total",
        pattern=(
            r"{count:number}<noun> <at> {each:number}<noun>(?: (?:each|apiece|per [a-z]+|an? [a-z]+)){1,2}"
            r"(?:,| \(| –| —|:|;| for| =| and (?:took in|raised|made|earned|brought in|paid|spent))~? ?"
            r"{total:number}(?P<all>~(?:<in-all>))?"
            r"(?!<noun> (?:each|apiece)\b)<no-change>"
        ),
        cue="each|apiece| per | a | an ",
        examples=(
            "It ordered 24 coaches at $3.8 million each, $91.2 million in all.",
            "The club sold 200 tickets at £15 apiece, raising £3,000.",
            "The hall took 40 rolls of cloth at 12 euros a roll (480 euros).",
        ),
        counter_examples=(
            "It ordered 24 coaches at $3.8 million each.",
            "It ordered 16 trams at $2.9 million each and sold 11 old ones.",
        ),
    ),
    Phrase(
        id=BILL,
        pattern=(
            r"{count:number}<noun> (?:at|@) {each:number}(?:,|:|;| =| –| —| came to| cost| makes| comes to| is| \()~? ?"
            r"{total:number}(?P<all>~(?:<in-all>))?<no-change>"
        ),
        cue=" at | @ ",
        examples=(
            "The bill: six chairs at £45, £270; a lamp £30.",
            "Three nights at €52 came to €156.",
            "Eight lessons at $35 cost $280.",
        ),
        counter_examples=("Three nights at €52.", "Six chairs at £45 and a lamp at £30."),
    ),
    Phrase(
        id="product.boxes-of-bottles",
        pattern=(
            r"{count:count} [a-z]+(?: [a-z]+)? (?:of|with(?=[^,;:.()]{2,40} each\b)|holding|carrying|containing)"
            r" {each:count}<noun>(?: each)?"
            r"(?:,| \(| –| —|:) (?:or |making |that is |for )?{total:count}<noun> (?P<all>(?:<in-all>))"
        ),
        cue="in all|in total|altogether|all told",
        examples=(
            "They sent 12 crates of 24 bottles, 288 in all.",
            "There are eight rows with 15 seats each, 120 seats in total.",
            "He planted 30 rows of 40 trees – 1,200 altogether.",
        ),
        counter_examples=("They sent 12 crates of 24 bottles and 288 cups.",),
    ),
    Phrase(
        id="product.boxes-of-bottles-make",
        pattern=(
            r"{count:count} [a-z]+(?: [a-z]+)?,? (?:of|with(?=[^,;:.()]{2,40} each\b)|(?:each )?(?:holding|carrying"
            r"|containing|seating)|(?:that|which) (?:each )?(?:hold|carry|contain|seat)|each (?:with|of))"
            r" {each:count}<noun>(?: each| apiece)?(?:,|:|;| –| —| \()? ?(?:so|or|that is|that['’]s|that makes"
            r"|which makes"
            r"|which is|which means|making|means|meaning|giving|gives|for|for a total of|carried|carry|brought|took"
            r"|hold"
            r"|seat|make|makes)(?: (?!more\b|up\b)[a-z]+){0,3}? {total:count}<noun>(?! (?:each|apiece|of)\b)"
        ),
        cue=" of | with | holding | carrying | containing | seating | each | that | which ",
        examples=(
            "The school has 14 classes of 25 children, so 350 pupils need a place.",
            "Six coaches with 50 passengers each took 300 fans to the match.",
            "It laid out 40 trays, each holding 12 loaves: that is 480 loaves.",
        ),
        counter_examples=("The school has 14 classes of 25 children and 40 teachers.",),
    ),
    Phrase(
        id="product.count-cost-each-total",
        pattern=(
            r"{count:count}~(?:\beach\b~{each:number}<noun>|{dear:number}<noun> (?:each|apiece))(?:,| \(| –| —|:)~? ?"
            r"{total:number}(?P<all>~(?:<in-all>))?<no-change>"
        ),
        cue="each|apiece",
        examples=(
            "The 30 stations will cost $12 million each, $360 million in total.",
            "Its 1,250 workers will each get a bonus of €800, costing it €1 million.",
            "The 12 crates held 24 bottles each – 288 in all.",
        ),
        counter_examples=("The 30 stations will cost $12 million each.",),
    ),
    Phrase(
        id="product.to-each-of-the-count",
        pattern=(
            r"{each:number}~ (?:to|for|on) each of (?:the |its |their |his |her )?{count:count}~"
            r"(?:,| \(| –| —|:)~? ?{total:number}(?P<all>~(?:<in-all>))?<no-change>"
        ),
        cue=" each of ",
        examples=(
            "The grant is worth $12,000 to each of 250 families, $3 million in all.",
            "It set aside €900 for each of its 40 pupils (€36,000).",
            "They spent 15 hours on each of the eight boats, 120 hours in total.",
        ),
        counter_examples=("The grant is worth $12,000 to each of 250 families.",),
    ),
    Phrase(
        id="product.each-of-the-count-costs",
        pattern=(
            r"\beach of (?:the |its |their |his |her )?{count:count}~{each:number}<noun>"
            r"(?:,| \(| –| —|:)(?: or| for| making| so(?: [a-z]+){0,4}| that is| which (?:is|makes|means))?"
            r"(?: an?(?: [a-z]+){1,2} of)? {total:number}"
            r"(?P<all>~(?:<in-all>))?<no-change>"
        ),
        cue="each of ",
        examples=(
            "Each of the 150 buses cost $400,000, a total of $60 million.",
            "Each of its 40 pupils got €900, €36,000 in all.",
            "Each of the 12 crates held 24 bottles – 288 in all.",
        ),
        counter_examples=("Each of the 150 buses cost $400,000 and carries 40 people.",),
    ),
    Phrase(
        id="product.total-for-count-at-each",
        pattern=(
            r"{total:number}~ (?:from|for|on|by selling|by|:) ~{count:number}<noun> <at> {each:number}<noun>"
            r" (?:each|apiece|per [a-z]+|an? [a-z]+)"
        ),
        cue="each|apiece| per | a | an ",
        examples=(
            "The club raised £3,000 from 200 tickets at £15 apiece.",
            "The city will pay $91.2 million for 24 coaches at $3.8 million each.",
            "She spent 480 euros on 40 rolls at 12 euros a roll.",
        ),
        counter_examples=("The club raised £3,000 from 200 members.",),
    ),
    Phrase(
        id="product.rate-for-count",
        pattern=(
            r"{each:number} (?:a|an|per) (?P<per>[a-z]+)~ ?(?:for|over|on|times|by) ~{count:number}~"
            r"(?:,| \(| –| —|:)~? ?{total:number}(?P<all>~(?:<in-all>))?<no-change>"
        ),
        cue=" a | an | per ",
        examples=(
            "The outage cost 14 billion won a day for 23 days, 322 billion won in all.",
            "Rent is $450 a week for six weeks, or $2,700.",
            "He earns £12 an hour for 30 hours, £360 in total.",
        ),
        counter_examples=("Rent is $450 a week for six weeks.",),
    ),
)
"""Roles: `count`, `each` and `total`."""

PAYOUTS: tuple[Phrase, ...] = (
    Phrase(
        id="product.count-will-cost",
        pattern=(
            r"{count:number}~~\b(?:costs?|come to|comes to|came to|worth|amounts? to|amounting to|totals?|raises?"
            r"|raised|brings? in|brought in|payout of|bill of|pays?|paid)\b~{total:number}(?! <per> )<no-change>"
        ),
        cue="cost|com|came|worth|amount|total|rais|br|pay|paid|bill",
        examples=(
            "With 182 million shares in issue, the payout will cost ¥8.7 billion.",
            "For 165,000 nurses that comes to $297 million.",
            "The 1,200 tickets brought in £18,000.",
        ),
        counter_examples=("The 215 million shares cost ¥36 each.",),
    ),
    Phrase(
        id="product.cost-for-the-count",
        pattern=r"{total:number} (?:for|to pay|across|to) (?:the |all |all the |its )?{count:count}",
        cue=" for | to pay | across | to ",
        examples=(
            "The raise costs nearly $52 million for the 6,930 workers.",
            "That is £18,000 for all 1,200 seats.",
            "The bonus comes to $297 million across 165,000 nurses.",
        ),
        counter_examples=("The raise costs $38 million a year.",),
    ),
)
"""Roles: `count` and `total`; what each costs stands in another sentence."""

PRICES: tuple[Phrase, ...] = (
    Phrase(
        id="product.price-a-piece",
        pattern=r"{each:money}(?: (?:a|an|per|for each|for every|each) (?P<per>[a-z]{3,20}))",
        cue=" a | an | per | each | every ",
        examples=(
            "Holders will get ¥48 a share.",
            "It charges $2,500 per teacher.",
            "The fee is 15 euros for each seat.",
        ),
        counter_examples=("Holders will get ¥48 in June.",),
    ),
)
"""Role: `each`, of what `per` says."""

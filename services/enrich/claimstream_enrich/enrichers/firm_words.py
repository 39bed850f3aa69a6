"""Words that begin or end the names of firms, clubs and bodies abroad, and hardly ever those of persons."""

from __future__ import annotations

_TRADES = (
    "Lines Labs Lab Mobile Telecom Telekom Energy Energi Energia Capital Foods Software Media Gaming Oil Petroleum "
    "Steel Pharma Pharmaceuticals Therapeutics Biotech Shipping Logistics Air Rail Railways Railway Railroad "
    "Insurance Assurance Financial Finance Properties Mining Minerals Metals Resources Solutions Ventures Chemicals "
    "Cement Beverages Breweries Brewery Electronics Semiconductor Semiconductors Networks Interactive Marine Maritime "
    "Express Cargo Aerospace Aviation Securities Investments Investment Investors Equity Analytics Robotics "
    "Automotive Motor Tobacco Textiles Enterprises Associates Consulting Advisors Sons Research Digital Data Stores "
    "Supermarkets Outfitters Communications Broadcasting Publishing Publishers Productions Power Electric Gas Water "
    "Trading Bancorp Bancshares Holding Bros Finans Finanz Racing"
)
"""What a firm deals in or is: the last word of `Zubrin Shipping`."""
_LEGAL_FORMS = (
    "AB ASA A/S AS Oy Oyj NV N.V. BV SpA S.p.A. SA S.A. SAS SARL SE KG Bhd Pty PLC Plc LLP LP JSC OAO PJSC Corp. Inc. "
    "Ltd. Co. Limited Incorporated"
)
_CLUBS_END = "United Rovers Wanderers Albion Hotspur Athletic Rangers Argyle Thistle CF CD SV VfB"
_CLUBS_BEGIN = (
    "Real Sporting Dynamo Dinamo Spartak Lokomotiv Olympique Deportivo Deportes Atletico Atlético Borussia Racing "
    "Inter Celta Rapid Steaua Partizan Hapoel Maccabi Shakhtar Zenit Boca Nacional Independiente Internazionale"
)
_BODIES_ABROAD = (
    "Banca Banco Banque Banka Università Universidad Universidade Université Universität Instituto Istituto Institut "
    "Partido Partito Parti Partei Fondazione Fundación Fundação Fondation Stiftung Gesellschaft Compagnie Compagnia "
    "Compañía Companhia Società Sociedad Sociedade Société Grupo Gruppo Groupe Gruppe Gazzetta Gaceta Gazeta Diario "
    "Jornal Zeitung Tageblatt Corriere Fratelli Gebrüder Hermanos Radio Rádio Televisión Ferrovie Aerolíneas "
    "Aerolineas Aerolinea Aerolínea Linhas Cooperativa Assicurazioni Seguros Sindicato Syndicat Federación "
    "Federazione Confederación Asociación Associazione Associação Ministerio Ministero Ministério Consejo Conseil "
    "Dagblad Verlag Werke"
)
"""Banks, newspapers, universities, parties, airlines in the languages of Europe, which put that word first."""

CLOSINGS = frozenset(f"{_TRADES} {_LEGAL_FORMS} {_CLUBS_END}".split())
"""Last words of names that are a body's."""
OPENINGS = frozenset(f"{_CLUBS_BEGIN} {_BODIES_ABROAD}".split())
"""First words of names that are a body's."""

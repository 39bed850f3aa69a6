"""Claim series: how a figure evolved, who gave it, who contradicts it. Pure: claims and a question -> answer."""

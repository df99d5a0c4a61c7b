-- A bureau that finds out another code for a lead gives its reason anew.
GRANT UPDATE ON lead_uscc_override TO ${app_role};

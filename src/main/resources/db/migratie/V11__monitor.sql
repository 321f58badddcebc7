-- Indexes for looking into the ledger a page at a time, newest month first, and for following it from a client.

-- Only for statements that say id > 0 as well: a planner that knows nothing of the contents yet would take it for others too.
create index boek_clientmaand on boek (maand, gemeente, aanbieder, client, productcategorie, productcode)
    where huidig = 1 and id > 0;
create index boek_client on boek (client, maand);

-- For counting what was processed of what was received in a period.
create index bericht_telling on bericht (ontvangen, soort, uitkomst, gemeente, aanbieder) where uitkomst is not null;

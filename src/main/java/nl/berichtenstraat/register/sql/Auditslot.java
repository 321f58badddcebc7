package nl.berichtenstraat.register.sql;

/** How each database is told to refuse any change to table audit but a new line. */
final class Auditslot {

    /** A replacement would remove a line without a word, so a number that is there is refused as well. */
    static final String SQLITE = """
            create trigger audit_wijzigt_niet before update on audit
            begin
                select raise(abort, 'regels in audit worden niet gewijzigd');
            end;

            create trigger audit_verdwijnt_niet before delete on audit
            begin
                select raise(abort, 'regels in audit worden niet verwijderd');
            end;

            create trigger audit_wordt_niet_vervangen before insert on audit
            when exists (select 1 from audit where id = new.id)
            begin
                select raise(abort, 'regels in audit worden niet vervangen');
            end;
            """;

    static final String POSTGRESQL = """
            create function audit_alleen_erbij() returns trigger language plpgsql as $$
            begin
                raise exception 'regels in audit worden niet gewijzigd of verwijderd';
            end
            $$;

            create trigger audit_alleen_erbij before update or delete or truncate on audit
            for each statement execute function audit_alleen_erbij();
            """;

    private Auditslot() {}
}

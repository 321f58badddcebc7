package nl.berichtenstraat.register.sql;

import java.util.List;
import nl.berichtenstraat.register.Auditlog;
import nl.berichtenstraat.register.Berichtenarchief;
import nl.berichtenstraat.register.Boekinzage;
import nl.berichtenstraat.register.Boekregister;
import nl.berichtenstraat.register.Declaratieinzage;
import nl.berichtenstraat.register.Declaratieregister;
import nl.berichtenstraat.register.Ggkregister;
import nl.berichtenstraat.register.Ggktermijnen;
import nl.berichtenstraat.register.Herhalingenregister;
import nl.berichtenstraat.register.Leveringenregister;
import nl.berichtenstraat.register.Meetregister;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Oorzaakinzage;
import nl.berichtenstraat.register.Oorzakenregister;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signalenregister;
import nl.berichtenstraat.register.Sleutelfout;
import nl.berichtenstraat.register.Sluitingenregister;
import nl.berichtenstraat.register.Termijnenregister;
import nl.berichtenstraat.register.Toegangsregister;
import nl.berichtenstraat.register.Toewijzingeninzage;
import nl.berichtenstraat.register.Toewijzingenregister;
import nl.berichtenstraat.register.Uitbak;
import nl.berichtenstraat.register.Verzoekenregister;
import nl.berichtenstraat.register.Zoekregister;

/** The ports within one transaction. */
final class SqlRegister implements Register {

    private final Sql sql;
    private final String installatie;
    private final List<Runnable> daarna;

    /** The ports, and what is to be done after the transaction, to which they add. */
    SqlRegister(Sql sql, String installatie, List<Runnable> daarna) {
        this.sql = sql;
        this.installatie = installatie;
        this.daarna = daarna;
    }

    @Override
    public Berichtenarchief berichten() {
        return new SqlBerichten(sql);
    }

    @Override
    public Toewijzingenregister toewijzingen() {
        return new SqlToewijzingen(sql);
    }

    @Override
    public Leveringenregister leveringen() {
        return new SqlLeveringen(sql);
    }

    @Override
    public Verzoekenregister verzoeken() {
        return new SqlVerzoeken(sql);
    }

    @Override
    public Declaratieregister declaraties() {
        return new SqlDeclaraties(sql);
    }

    @Override
    public Declaratieinzage declaratieinzage() {
        return new SqlDeclaratieinzage(sql);
    }

    @Override
    public Toewijzingeninzage toewijzingeninzage() {
        return new SqlToewijzingeninzage(sql);
    }

    @Override
    public Boekregister boek() {
        return new SqlBoek(sql);
    }

    @Override
    public Signalenregister signalen() {
        return new SqlSignalen(sql);
    }

    @Override
    public Termijnenregister termijnen() {
        return new SqlTermijnen(sql);
    }

    @Override
    public Sluitingenregister sluitingen() {
        return new SqlSluitingen(sql);
    }

    @Override
    public Boekinzage inzage() {
        return new SqlBoekinzage(sql);
    }

    @Override
    public Monitorregister monitor() {
        return new SqlMonitorregister(sql);
    }

    @Override
    public Zoekregister zoeken() {
        return new SqlZoekregister(sql);
    }

    @Override
    public Herhalingenregister herhalingen() {
        return new SqlHerhalingenregister(sql);
    }

    @Override
    public Oorzakenregister oorzaken() {
        return new SqlOorzakenregister(sql);
    }

    @Override
    public Oorzaakinzage oorzaakinzage() {
        return new SqlOorzaakinzage(sql);
    }

    @Override
    public Toegangsregister toegang() {
        return new SqlToegangsregister(sql);
    }

    @Override
    public Auditlog audit() {
        return new SqlAuditlog(sql);
    }

    @Override
    public Ggktermijnen ggktermijnen() {
        return new SqlGgktermijnen(sql);
    }

    @Override
    public Ggkregister ggk() {
        return new SqlGgkregister(sql);
    }

    @Override
    public Uitbak uitbak() {
        return new SqlUitbak(sql, installatie);
    }

    @Override
    public Meetregister meten() {
        return new SqlMeetregister(sql);
    }

    @Override
    public void vergrendelGroep(String groep) {
        sql.dialect().vergrendelGroep(sql, groep);
    }

    @Override
    public void naAfloop(Runnable werk) {
        daarna.add(werk);
    }

    @Override
    public void controleerSleutel(String controlewaarde) {
        if (!new Installatie(sql).eerste("sleutelcontrole", controlewaarde).equals(controlewaarde)) {
            throw new Sleutelfout("Het geheim van de clientsleutels hoort niet bij dit register.");
        }
    }
}

package nl.berichtenstraat.straat.ggk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.ggk.Aansluiting;
import nl.berichtenstraat.ggk.Berichtcode;
import nl.berichtenstraat.ggk.Fout;
import nl.berichtenstraat.ggk.Functie;
import nl.berichtenstraat.ggk.Parameters;
import nl.berichtenstraat.ggk.StufBericht;
import nl.berichtenstraat.ggk.Stuurgegevens;
import nl.berichtenstraat.ggk.Systeem;
import nl.berichtenstraat.ggk.Tijdstippen;
import nl.berichtenstraat.register.Register;

/**
 * Makes envelopes and faults of a gemeente within one transaction. Reference and moment are given here and kept: whatever
 * happens later, the message goes out with these.
 */
final class Enveloppen {

    private final Register register;
    private final Aansluiting aansluiting;
    private final Instant nu;

    Enveloppen(Register register, Aansluiting aansluiting, Instant nu) {
        this.register = register;
        this.aansluiting = aansluiting;
        this.nu = nu;
    }

    /**
     * An envelope.
     *
     * @param soort what is in it
     * @param ontvanger party code of the receiver
     * @param vraag what it answers; empty when it begins an exchange. A Di01 names none, whatever it answers
     */
    StufBericht envelop(Berichtsoort soort, String ontvanger, Optional<Stuurgegevens> vraag) {
        Functie functie = new Functie(soort);
        Berichtcode code = functie.envelop(aansluiting);
        Optional<String> over =
                code == Berichtcode.DU01 ? vraag.map(Stuurgegevens::referentienummer) : Optional.empty();
        return StufBericht.envelop(
                stuurgegevens(code, ontvanger, over, Optional.of(functie.naam())),
                new Parameters(
                        aansluiting.applicatieVersie(),
                        aansluiting.applicatieSubversie(),
                        functie.versie(),
                        functie.subversie()));
    }

    /** A fault about a message. */
    StufBericht fout(Stuurgegevens over, Fout fout) {
        return StufBericht.fout(
                stuurgegevens(
                        Berichtcode.FO01,
                        over.zender().organisatie(),
                        Optional.of(over.referentienummer()),
                        Optional.empty()),
                fout);
    }

    /** The same message as a new one: with a reference and moment of its own. */
    StufBericht nieuw(StufBericht oud) {
        Stuurgegevens kop = oud.stuurgegevens();
        return new StufBericht(
                stuurgegevens(kop.berichtcode(), kop.ontvanger().organisatie(), kop.crossRefnummer(), kop.functie()),
                oud.parameters(),
                oud.fout());
    }

    private Stuurgegevens stuurgegevens(
            Berichtcode code, String ontvanger, Optional<String> over, Optional<String> functie) {
        register.vergrendelGroep("ggk tijdstip " + aansluiting.gemeente());
        return new Stuurgegevens(
                code,
                aansluiting.zender(),
                Systeem.ontvanger(ontvanger),
                UUID.randomUUID().toString(),
                Tijdstippen.volgend(nu, register.ggk().laatsteTijdstip(aansluiting.gemeente())),
                over,
                functie);
    }
}

package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.berichtenstraat.antwoord.Antwoordcontrole;
import nl.berichtenstraat.antwoord.Retourcodelijst;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Berichtsoort;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.regels.lokaal.Codebeeld;
import nl.berichtenstraat.regels.lokaal.Codegebruik;
import nl.berichtenstraat.regels.lokaal.LC201;
import nl.berichtenstraat.register.Berichtkenmerken;
import nl.berichtenstraat.register.BewaardBericht;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Uitbak;

/**
 * One message on its way through the lane, within one transaction.
 *
 * @param bericht the message as kept
 * @param gelezenKop what its header says; empty when it could not be read
 * @param register the register in this transaction
 * @param sleutels makes client pseudonyms
 * @param dagen the days that count
 * @param stelsel rules and code lists in time
 * @param contractboek the contracts as they were when its processing began
 */
record Zaak(
        BewaardBericht bericht,
        Optional<Berichtkenmerken> gelezenKop,
        Register register,
        Clientsleutels sleutels,
        Dagen dagen,
        Stelsel stelsel,
        Contractboek contractboek) {

    private static final LC201 CODES = new LC201();
    private static final Antwoordcontrole CONTROLE = new Antwoordcontrole(Retourcodelijst.lees());

    /** What the header says; only for a message that was recognised. */
    Berichtkenmerken kenmerken() {
        return gelezenKop.orElseThrow();
    }

    Berichtsoort soort() {
        return kenmerken().soort();
    }

    long id() {
        return bericht.id();
    }

    /** Today, for what goes out and what is noted. */
    LocalDate vandaag() {
        return dagen.vandaag();
    }

    InputStream inhoud() {
        return register.berichten().inhoud(bericht.id());
    }

    Gemeentecode gemeente() {
        return new Gemeentecode(
                kenmerken().soort().afzenderIsGemeente()
                        ? kenmerken().afzender()
                        : kenmerken().ontvanger());
    }

    AgbCode aanbieder() {
        return new AgbCode(
                kenmerken().soort().afzenderIsGemeente()
                        ? kenmerken().ontvanger()
                        : kenmerken().afzender());
    }

    /** What the contracts say between gemeente and aanbieder, by day. */
    Afspraken afspraken() {
        return new Afspraken(contractboek, gemeente(), aanbieder());
    }

    Clientsleutel sleutel(Bsn bsn) {
        return sleutels.van(bsn);
    }

    /** The assignments of a client by the gemeente to the aanbieder of this message, in their current version. */
    List<ToegewezenProduct> toewijzingen(Bsn bsn) {
        Clientsleutel client = sleutel(bsn);
        return register.toewijzingen().vanClienten(gemeente(), List.of(client)).getOrDefault(client, List.of()).stream()
                .filter(toewijzing -> toewijzing.aanbieder().equals(aanbieder()))
                .map(Toewijzing::inhoud)
                .toList();
    }

    /** Those of {@link #toewijzingen} that are valid on the day of assessment or later (TR349). */
    List<ToegewezenProduct> actueleToewijzingen(Bsn bsn) {
        return toewijzingen(bsn).stream()
                .filter(toewijzing -> toewijzing.isActueel(dagen.peildag()))
                .toList();
    }

    /**
     * The header with what is known about it.
     *
     * @param ingangsdata start dates of the assignments concerned, on one of which the gemeentecode must have been valid;
     *     the day of assessment counts too (TR378, D31)
     */
    Kopbeeld kopbeeld(Kop kop, Stream<LocalDate> ingangsdata) {
        List<LocalDate> peildata =
                Stream.concat(Stream.of(dagen.peildag()), ingangsdata).toList();
        return new Kopbeeld(kop, dagen.peildag(), identificatieBekend(), peildata, stelsel.gemeenten());
    }

    /** Which rules, by their code, are in force on the day whose rules hold. */
    Predicate<String> geldend() {
        return stelsel.geldendOp(dagen.regeldag());
    }

    /** Whether a rule is in force on the day whose rules hold. */
    boolean geldt(String regel) {
        return geldend().test(regel);
    }

    /**
     * What is found in a message about one client: at level 2 or, when it passes that, at levels 3 and 4 (IV032). This is
     * where findings of rules that are not in force are left out, and where its codes are held against their lists.
     */
    List<Bevinding> beoordeel(Bericht gelezen, List<Bevinding> inBericht, Supplier<List<Bevinding>> overstijgend) {
        List<Bevinding> geldig = geldende(inBericht);
        if (!geldig.isEmpty()) {
            return geldig;
        }
        List<Bevinding> bevindingen = new ArrayList<>(geldende(overstijgend.get()));
        Codegebruik.van(gelezen).forEach(gebruik -> CODES.toets(codebeeld(gebruik), bevindingen::add));
        return bevindingen;
    }

    private Codebeeld codebeeld(Codegebruik gebruik) {
        return new Codebeeld(
                gebruik, dagen.regeldag(), stelsel.kentCode(gebruik.lijst(), gebruik.code(), dagen.regeldag()));
    }

    /** Those of rules that are in force. */
    List<Bevinding> geldende(List<Bevinding> bevindingen) {
        return bevindingen.stream().filter(b -> geldt(b.regel())).toList();
    }

    /** Whether TR056 is violated. */
    private boolean identificatieBekend() {
        return register.berichten()
                .identificatieBekend(
                        id(),
                        kenmerken().soort(),
                        kenmerken().afzender(),
                        kenmerken().identificatie());
    }

    /** Puts an answer of our own making in the outbox; one that breaks the standard is our failure and never leaves. */
    void antwoord(Berichtsoort soort, Bestemming bestemming, Uitbak.Schrijver schrijver) {
        antwoord(soort, bestemming, schrijver, inhoud -> CONTROLE.controleer(soort, inhoud));
    }

    /** Likewise for the 325 on a declaratie. */
    void antwoord(Declaratie declaratie, Bestemming bestemming, Uitbak.Schrijver schrijver) {
        antwoord(Berichtsoort.WMO325, bestemming, schrijver, inhoud -> CONTROLE.controleer(declaratie, inhoud));
    }

    private void antwoord(
            Berichtsoort soort, Bestemming bestemming, Uitbak.Schrijver schrijver, Consumer<InputStream> controle) {
        Uitbak.Uitgaand uitgaand = verstuur(soort.naam(), bestemming, schrijver);
        try (InputStream inhoud = register.uitbak().inhoud(uitgaand.id())) {
            controle.accept(inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an outgoing message in the outbox. */
    Uitbak.Uitgaand verstuur(String soort, Bestemming bestemming, Uitbak.Schrijver schrijver) {
        return register.uitbak()
                .plaats(
                        new Uitbak.Kenmerk(
                                Optional.of(id()),
                                soort,
                                bestemming.naam(),
                                gelezenKop.map(Groep::van).orElse("")),
                        schrijver);
    }
}

package nl.berichtenstraat.kanaal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.berichtenstraat.bericht.Codelijsten;
import nl.berichtenstraat.bericht.OngeldigeTabel;
import nl.berichtenstraat.kanaal.ggk.Ggkinstellingen;
import nl.berichtenstraat.kanaal.ggk.Ggklader;
import nl.berichtenstraat.regels.boek.Stelsel;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.sql.Opslaginstelling;
import nl.berichtenstraat.register.sql.SqlRegisters;
import nl.berichtenstraat.straat.Doorzoeking;
import nl.berichtenstraat.straat.Maandafsluiting;
import nl.berichtenstraat.straat.Ontvangst;
import nl.berichtenstraat.straat.Proefcontrole;
import nl.berichtenstraat.straat.Signalering;
import nl.berichtenstraat.straat.Verwerking;
import nl.berichtenstraat.straat.herhaling.Herhaler;
import nl.berichtenstraat.straat.herhaling.Herhalingen;
import nl.berichtenstraat.straat.oorzaak.Herstelritme;
import nl.berichtenstraat.straat.oorzaak.Zelfherstel;

/**
 * The lane without its edges: the register, the contracts and the stations, put together from settings. The service and
 * the one-shot commands run on the same parts.
 *
 * @param contracten the contracts, which may change while the lane runs
 * @param registers the register
 * @param sleutels makes client pseudonyms
 * @param ontvangst the receiving station
 * @param verwerking the stations between receipt and dispatch
 * @param signalering the daily look at the register
 * @param maandafsluiting closes months
 * @param doorzoeking notes the numbers in messages
 * @param herhalingen what can be asked about replays
 * @param herhaler works on replays
 * @param zelfherstel tries again what passes by itself
 * @param ggk how the gemeenten exchange over the GGk; empty when none does
 */
public record Onderdelen(
        Contracten contracten,
        Registers registers,
        Clientsleutels sleutels,
        Ontvangst ontvangst,
        Verwerking verwerking,
        Signalering signalering,
        Maandafsluiting maandafsluiting,
        Doorzoeking doorzoeking,
        Herhalingen herhalingen,
        Herhaler herhaler,
        Zelfherstel zelfherstel,
        Optional<Ggkinstellingen> ggk)
        implements AutoCloseable {

    /**
     * Puts the lane together.
     *
     * @param instellingen the settings
     * @param klok the time; one-shot commands may fix it
     * @throws OngeldigeInstelling when a folder, secret, code list or contract cannot be used
     */
    public static Onderdelen van(Instellingen instellingen, Clock klok) {
        Stelsel stelsel = Stelsel.met(codelijsten(instellingen.codelijsten()));
        Contracten contracten = Contracten.laad(instellingen.contracten().map(), stelsel.gemeenten()::bestaat);
        Optional<Ggkinstellingen> ggk = ggk(instellingen.ggk(), stelsel, klok);
        Mappen.maak(instellingen.data());
        Registers registers = SqlRegisters.open(opslag(instellingen));
        try {
            Clientsleutels sleutels =
                    Clientsleutels.voor(registers, instellingen.opslag().sleutelBestand());
            long meesteBytes = instellingen.straat().meesteBytes();
            Verwerking verwerking = new Verwerking(registers, sleutels, contracten, stelsel, klok, meesteBytes);
            return new Onderdelen(
                    contracten,
                    registers,
                    sleutels,
                    new Ontvangst(registers, klok, meesteBytes),
                    verwerking,
                    new Signalering(registers, contracten, klok.getZone()),
                    new Maandafsluiting(registers, contracten, klok),
                    new Doorzoeking(registers, sleutels),
                    new Herhalingen(registers, klok),
                    new Herhaler(registers, verwerking, klok, Storingen::oorzaak),
                    zelfherstel(instellingen.herstel(), registers, klok),
                    ggk);
        } catch (RuntimeException e) {
            registers.close();
            throw e;
        }
    }

    /** Judges messages on trial. */
    public Proefcontrole proefcontrole() {
        return new Proefcontrole(registers, ontvangst, verwerking);
    }

    @Override
    public void close() {
        registers.close();
    }

    private static Zelfherstel zelfherstel(Instellingen.Herstel herstel, Registers registers, Clock klok) {
        Herstelritme ritme = new Herstelritme(herstel.eerste(), herstel.langste(), herstel.keren());
        return new Zelfherstel(registers, new Herhalingen(registers, klok), ritme, klok);
    }

    private static Optional<Ggkinstellingen> ggk(Instellingen.Ggk ggk, Stelsel stelsel, Clock klok) {
        LocalDate vandaag = LocalDate.now(klok);
        return new Ggklader(ggk.basis(), code -> stelsel.gemeenten().bestaat(code, vandaag)).lees(ggk.bestand());
    }

    private static Codelijsten codelijsten(Path map) {
        try {
            return Codelijsten.van(map);
        } catch (OngeldigeTabel e) {
            throw new OngeldigeInstelling(e.getMessage());
        }
    }

    /** Where the register of these settings is. */
    public static Opslaginstelling opslag(Instellingen instellingen) {
        Instellingen.Opslag opslag = instellingen.opslag();
        return opslag.url()
                .map(url -> new Opslaginstelling(
                        url, opslag.gebruiker(), Wachtwoord.uit(opslag.wachtwoordBestand()), opslag.verbindingen()))
                .orElseGet(() -> Opslaginstelling.ingebed(instellingen.data()));
    }
}

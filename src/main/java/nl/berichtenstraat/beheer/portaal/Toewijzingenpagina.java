package nl.berichtenstraat.beheer.portaal;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.opgave.Opgaveblad;
import nl.berichtenstraat.opgave.Ruimte;
import nl.berichtenstraat.opgave.Ruimteberekening;
import nl.berichtenstraat.opgave.rekenblad.Csvschrijver;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Toewijzingeninzage.Plek;

/** One's own assignments in a month, with what may still be claimed on each. */
final class Toewijzingenpagina implements Webdeel {

    private static final String PAD = "/portaal/toewijzingen";
    private static final int PER_BLAD = 50;
    private static final int PER_GREEP = 500;

    private final Registers registers;
    private final Supplier<Contractboek> contracten;
    private final Clock klok;

    Toewijzingenpagina(Registers registers, Supplier<Contractboek> contracten, Clock klok) {
        this.registers = registers;
        this.contracten = contracten;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.PORTAAL, this::toon);
        wegen.pagina(PAD + "/toewijzingen.csv", Recht.PORTAAL, this::csv);
        wegen.pagina(PAD + "/rekenblad.csv", Recht.PORTAAL, this::rekenblad);
    }

    private void toon(Verzoek verzoek) {
        Toewijzingenvraag vraag = vraag(verzoek);
        Optional<Plek> na = verzoek.vraag("na").flatMap(Toewijzingenpagina::plek);
        Toewijzingenmodel model = registers.lees(register -> {
            List<Toewijzing> rijen =
                    register.toewijzingeninzage().blader(verzoek.bereik(), vraag.keuze(), na, PER_BLAD + 1);
            List<Toewijzing> blad = rijen.subList(0, Math.min(PER_BLAD, rijen.size()));
            Optional<Plek> volgende =
                    rijen.size() > PER_BLAD ? Optional.of(Plek.van(blad.get(PER_BLAD - 1))) : Optional.empty();
            List<Ruimte> ruimtes = new Ruimteberekening(register, contracten.get(), vraag.maand()).van(blad);
            return new Toewijzingenmodel(vraag, ruimtes, na.isPresent(), volgende);
        });
        verzoek.toon("beheer/portaal/toewijzingen.jte", "Toewijzingen", model);
    }

    private void csv(Verzoek verzoek) throws IOException {
        Toewijzingenvraag vraag = vraag(verzoek);
        Ophaalbestand.csv(verzoek, "toewijzingen-" + vraag.maand() + ".csv", uit -> {
            Csvschrijver pen = new Csvschrijver(uit);
            pen.rij(Toewijzingenmodel.KOPPEN);
            metAlle(verzoek, vraag, ruimte -> pen.rij(Toewijzingenmodel.cellen(ruimte)));
            pen.klaar();
        });
    }

    private void rekenblad(Verzoek verzoek) throws IOException {
        Toewijzingenvraag vraag = vraag(verzoek);
        Ophaalbestand.csv(verzoek, "rekenblad-" + vraag.maand() + ".csv", uit -> {
            Opgaveblad blad = new Opgaveblad(vraag.maand(), uit);
            metAlle(verzoek, vraag, blad::rij);
            blad.klaar();
        });
    }

    /** All assignments, some hundreds at a time. */
    private void metAlle(Verzoek verzoek, Toewijzingenvraag vraag, Consumer<Ruimte> ontvanger) {
        Contractboek nu = contracten.get();
        registers.lees(register -> {
            Optional<Plek> na = Optional.empty();
            List<Toewijzing> greep = greep(register, verzoek, vraag, na);
            while (!greep.isEmpty()) {
                new Ruimteberekening(register, nu, vraag.maand()).van(greep).forEach(ontvanger);
                na = Optional.of(Plek.van(greep.get(greep.size() - 1)));
                greep = greep(register, verzoek, vraag, na);
            }
            return nu;
        });
    }

    private static List<Toewijzing> greep(
            Register register, Verzoek verzoek, Toewijzingenvraag vraag, Optional<Plek> na) {
        return register.toewijzingeninzage().blader(verzoek.bereik(), vraag.keuze(), na, PER_GREEP);
    }

    private Toewijzingenvraag vraag(Verzoek verzoek) {
        YearMonth maand = verzoek.vraag("maand").map(Maandveld::lees).orElseGet(() -> YearMonth.now(klok));
        return new Toewijzingenvraag(
                maand, verzoek.vraag("toewijzing"), verzoek.vraag("client"), verzoek.vraag("product"));
    }

    private static Optional<Plek> plek(String tekst) {
        return tekst.matches("[0-9]{4}-[0-9]{1,9}")
                ? Optional.of(new Plek(new Gemeentecode(tekst.substring(0, 4)), Long.parseLong(tekst.substring(5))))
                : Optional.empty();
    }
}

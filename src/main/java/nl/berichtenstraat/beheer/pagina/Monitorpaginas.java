package nl.berichtenstraat.beheer.pagina;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Monitorregister;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.verslag.Cijfertabel;
import nl.berichtenstraat.verslag.Figuur;

/** How the help develops over time: a page for each part, its tables also as files. */
public final class Monitorpaginas implements Webdeel {

    static final String CSV = "csv";

    private final Registers registers;
    private final Clock klok;
    private final Schrijfwijze tekst = new Schrijfwijze();

    /**
     * Over one register.
     *
     * @param registers the register
     * @param klok the time, in the zone of the gemeente
     */
    public Monitorpaginas(Registers registers, Clock klok) {
        this.registers = registers;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina("/monitor", Recht.MONITOREN, verzoek -> toon(verzoek, Monitordeel.CLIENTEN));
        wegen.pagina(
                "/monitor/{deel}",
                Recht.MONITOREN,
                verzoek -> toon(
                        verzoek,
                        Monitordeel.van(verzoek.pad("deel"))
                                .orElseThrow(() -> Webfout.nietGevonden("Deze pagina bestaat niet."))));
    }

    private void toon(Verzoek verzoek, Monitordeel deel) throws IOException {
        Monitormodel model = registers.lees(register -> {
            Monitorkeuze keuze = Monitorkeuze.lees(
                    new Vraaglezer(deel.pad(), verzoek::vraag), register, verzoek.gebruiker(), LocalDate.now(klok));
            return new Monitormodel(keuze, deel, figuren(deel, register.monitor(), keuze), tekst);
        });
        Optional<String> csv = verzoek.vraag(CSV);
        if (csv.isPresent()) {
            voerUit(verzoek, model, csv.get());
        } else {
            verzoek.toon("beheer/monitor/monitor.jte", "Monitor: " + deel.label(), model);
        }
    }

    private List<Figuur> figuren(Monitordeel deel, Monitorregister monitor, Monitorkeuze keuze) {
        Monitorfiguren figuren = switch (deel) {
            case CLIENTEN -> new Clientfiguren(monitor, keuze, tekst);
            case BENUTTING -> new Benuttingfiguren(monitor, keuze, tekst);
            case VOLUME -> new Volumefiguren(monitor, keuze, tekst);
            case WACHTTIJD -> new Wachtfiguren(monitor, keuze, tekst);
            case AFWIJZINGEN -> new Afwijzingfiguren(monitor, keuze, tekst);
        };
        return figuren.figuren();
    }

    /** What is hidden on the page is hidden in the file. */
    private static void voerUit(Verzoek verzoek, Monitormodel model, String sleutel) throws IOException {
        Cijfertabel tabel = model.figuren().stream()
                .filter(figuur -> figuur.sleutel().equals(sleutel))
                .findFirst()
                .map(Figuur::tabel)
                .orElseThrow(() -> Webfout.nietGevonden("Deze tabel bestaat niet."));
        verzoek.bestand("monitor-" + sleutel + ".csv", "text/csv; charset=utf-8", uit -> {
            Csv csv = new Csv(uit);
            csv.rij(tabel.koppen().toArray());
            for (Cijfertabel.Rij rij : tabel.rijen()) {
                csv.rij(Tabelcel.rij(rij));
            }
            csv.spoel();
        });
    }
}

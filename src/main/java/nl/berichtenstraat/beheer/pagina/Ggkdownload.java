package nl.berichtenstraat.beheer.pagina;

import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.straat.Tussenopslag;

/** What came in over the GGk as it came, payload and all: only with a reason, and noted before it is given. */
final class Ggkdownload implements Webdeel {

    private static final int LANGSTE_REDEN = 300;

    private final Registers registers;

    Ggkdownload(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.formulier("/ggk/{id}/download", Recht.GGK, this::download);
    }

    private void download(Verzoek verzoek) {
        if (!verzoek.gebruiker().mag(Recht.INHOUD)) {
            throw Webfout.nietToegestaan("U mag de inhoud van berichten niet zien.");
        }
        long id = verzoek.nummer("id");
        String reden = verzoek.veld("reden", "Vul in waarom u de inhoud nodig hebt.");
        Reden.keur(reden, LANGSTE_REDEN);
        registers.inTransactie(register -> {
            eis(register, verzoek, id);
            verzoek.noteer(register, "inhoud-gedownload", "ggk-bericht " + id, reden);
            return id;
        });
        Tussenopslag inhoud = registers.lees(
                register -> Tussenopslag.kopie(register.ggk().inhoud(id).orElseThrow(Ggkdownload::onbekend)));
        verzoek.bestand("ggk-bericht-" + id + ".xml", "application/octet-stream", inhoud.eenmalig());
    }

    /** What goes out was never kept as a whole. */
    private static void eis(Register register, Verzoek verzoek, long id) {
        boolean bekend = register.ggk()
                .bericht(id)
                .filter(bericht -> bericht.ingekomen() && verzoek.bereik().omvat(bericht.gemeente(), bericht.partner()))
                .isPresent();
        if (!bekend) {
            throw onbekend();
        }
    }

    private static Webfout onbekend() {
        return Webfout.nietGevonden("Dit bericht bestaat niet.");
    }
}

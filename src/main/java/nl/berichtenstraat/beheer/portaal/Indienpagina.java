package nl.berichtenstraat.beheer.portaal;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.straat.Tussenopslag;

/** Hand in a message, or see beforehand what would become of it. */
final class Indienpagina implements Webdeel {

    private static final String PAD = "/portaal/indienen";
    private static final String SJABLOON = "beheer/portaal/indienen.jte";
    private static final String TITEL = "Bericht indienen";

    private final Indiening indiening;

    Indienpagina(Indiening indiening) {
        this.indiening = indiening;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.PORTAAL, verzoek -> verzoek.toon(SJABLOON, TITEL, new Indienmodel(Optional.empty())));
        wegen.formulier(PAD, Recht.PORTAAL, this::neem);
    }

    private void neem(Verzoek verzoek) throws IOException, InterruptedException {
        UploadedFile bestand =
                verzoek.bestand("bestand").orElseThrow(() -> Webfout.ongeldig("Kies eerst een bestand."));
        boolean indienen = verzoek.veld("keuze").filter("indienen"::equals).isPresent();
        try (InputStream in = bestand.content();
                Tussenopslag inhoud = Tussenopslag.van(in)) {
            if (indienen) {
                long id = indiening.dienIn(verzoek, inhoud);
                verzoek.naar("/berichten/" + id, indiening.wachtOp(id));
            } else {
                Proefverslag verslag = indiening.probeer(verzoek, inhoud, true);
                verzoek.toon(SJABLOON, "Uitkomst van de controle", new Indienmodel(Optional.of(verslag)));
            }
        }
    }
}

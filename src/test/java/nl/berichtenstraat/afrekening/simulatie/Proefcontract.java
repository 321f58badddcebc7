package nl.berichtenstraat.afrekening.simulatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractlader;

/** Contracts of 2026 to simulate with; only their products matter. */
final class Proefcontract {

    /** IB1 by the minute, € 60,00 an hour so € 1,00 a minute, thresholds 80 % and 120 %. */
    static final String IB1 = """
              - code: IB1
                categorie: '02'
                declaratie-eenheden: ['01']
                tarieven: [{eenheid: '04', cent: 6000, van: 2026-01-01}]
                benutting: {ondergrens: 80, bovengrens: 120}
            """;

    /** € 450,00 a month from 240 up to and including 480 minutes, € 1,00 a minute outside. */
    static final String BB1 = """
              - code: BB1
                categorie: '02'
                declaratie-eenheden: ['01']
                bekostiging: {vorm: bandbreedte, minuten: {minstens: 240, hoogstens: 480}, onder: {betaal: geleverd}, boven: {betaal: geleverd}}
                tarieven: [{eenheid: '82', cent: 45000, van: 2026-01-01}, {eenheid: '04', cent: 6000, van: 2026-01-01}]
            """;

    private Proefcontract() {}

    /** A contract of this name with these products. */
    static Contract van(String naam, String... producten) {
        String kop = """
                contract: %s
                versie: '1'
                van: 2026-01-01
                tot: 2026-12-31
                bron: [{document: Proef, voorbeeld: true}]
                gemeenten: ['0505']
                aanbieders: alle
                producten:
                """.formatted(naam);
        try {
            Path pad = Files.createTempFile("proefcontract", ".yaml");
            try {
                Files.writeString(pad, kop + String.join("", producten));
                return Contractlader.laadBestand(pad, (gemeente, dag) -> true);
            } finally {
                Files.delete(pad);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

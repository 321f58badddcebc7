package nl.berichtenstraat.contract.kostprijs;

import static nl.berichtenstraat.contract.kostprijs.Maat.PROCENT;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an employer pays over a wage on average: fixed and flexible contracts, small and larger employers. */
final class Premieberekening {

    private Premieberekening() {}

    /** The premiums together, in percent of the wage. */
    static Rekenstap reken(Premies p, Rekenblad blad) {
        Rekenstap awf = awf(p, blad);
        Rekenstap aof = aof(p, blad);
        Getal samen = p.overig().stream()
                .map(post -> post.waarde().getal())
                .reduce(awf.getal().plus(aof.getal()), Getal::plus);
        String overig = p.overig().stream()
                .map(post -> " + " + post.naam() + " " + post.waarde().tekst())
                .collect(Collectors.joining());
        return blad.noteer(
                "Werkgeverspremies samen",
                "AWf " + awf.tekst() + " + Aof " + aof.tekst() + overig,
                PROCENT,
                samen,
                Stream.concat(Stream.of(awf, aof), p.overig().stream().map(Post::waarde)));
    }

    private static Rekenstap awf(Premies p, Rekenblad blad) {
        Getal vast = p.flexibel().getal().restVanHonderd();
        return blad.noteer(
                "AWf naar soort contract",
                PROCENT.tekst(vast) + " vast x " + p.awfLaag().tekst() + " + "
                        + p.flexibel().tekst() + " flexibel x " + p.awfHoog().tekst(),
                PROCENT,
                p.awfLaag()
                        .getal()
                        .procent(vast)
                        .plus(p.awfHoog().getal().procent(p.flexibel().getal())),
                p.flexibel(),
                p.awfLaag(),
                p.awfHoog());
    }

    private static Rekenstap aof(Premies p, Rekenblad blad) {
        Getal groter = p.kleineWerkgevers().getal().restVanHonderd();
        return blad.noteer(
                "Aof naar grootte van de werkgever",
                p.kleineWerkgevers().tekst() + " klein x " + p.aofLaag().tekst() + " + " + PROCENT.tekst(groter)
                        + " groter x " + p.aofHoog().tekst(),
                PROCENT,
                p.aofLaag()
                        .getal()
                        .procent(p.kleineWerkgevers().getal())
                        .plus(p.aofHoog().getal().procent(groter)),
                p.kleineWerkgevers(),
                p.aofLaag(),
                p.aofHoog());
    }
}

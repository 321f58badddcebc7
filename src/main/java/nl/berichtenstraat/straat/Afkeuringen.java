package nl.berichtenstraat.straat;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.berichtenstraat.antwoord.Afkeuring;
import nl.berichtenstraat.register.Bevindingsrij;

/** The rejections of a declaration in document order, read back from the register a page at a time. */
final class Afkeuringen implements Iterator<Afkeuring> {

    private static final int PAGINA = 1000;

    private final Zaak zaak;
    private Iterator<Bevindingsrij> pagina = List.<Bevindingsrij>of().iterator();
    private int gelezen;
    private boolean einde;

    Afkeuringen(Zaak zaak) {
        this.zaak = zaak;
    }

    @Override
    public boolean hasNext() {
        if (!pagina.hasNext() && !einde) {
            List<Bevindingsrij> volgende = zaak.register().berichten().afkeuringen(zaak.id(), gelezen, PAGINA);
            gelezen += volgende.size();
            einde = volgende.size() < PAGINA;
            pagina = volgende.iterator();
        }
        return pagina.hasNext();
    }

    @Override
    public Afkeuring next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Bevindingsrij rij = pagina.next();
        return new Afkeuring(
                rij.clientnummer(), rij.volgnummer(), rij.retourcode().orElseThrow());
    }
}

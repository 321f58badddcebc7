package nl.berichtenstraat.beheer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Gebruiker;

/**
 * What stands around a page.
 *
 * @param titel its title
 * @param pad its address, to mark it in the menu
 * @param gebruiker who looks; empty before login
 * @param csrf secret for its forms; empty before login
 * @param metWachtwoord whether they come in with a password of ours, which they can change
 * @param melding a line about what was just done; empty without
 */
public record Kader(
        String titel,
        String pad,
        Optional<Gebruiker> gebruiker,
        String csrf,
        boolean metWachtwoord,
        Optional<String> melding) {

    /** What this user may choose from. */
    public List<Menu> menu() {
        return gebruiker.map(Menu::voor).orElse(List.of());
    }

    /** Whether the page belongs to this entry of the menu: of those with the begin of its address, the longest. */
    public boolean hier(Menu keuze) {
        return menu().stream()
                .filter(this::begintMet)
                .max(Comparator.comparingInt(langste -> langste.pad().length()))
                .filter(keuze::equals)
                .isPresent();
    }

    private boolean begintMet(Menu keuze) {
        return keuze.pad().equals("/") ? pad.equals("/") : (pad + "/").startsWith(keuze.pad() + "/");
    }
}

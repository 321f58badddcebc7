package nl.berichtenstraat.sjabloon;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the HTML templates of {@code src/main/jte}, which the build turned into classes. Whatever is put in is escaped for
 * the place where it comes. A template that is a page of its own lays itself in {@code pagina.jte}, so that all our pages
 * look alike and can be printed and read aloud. Safe for use by several threads.
 */
public final class Sjablonen {

    private final TemplateEngine machine = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * The page that a template makes.
     *
     * @param sjabloon its path below {@code src/main/jte}, for example {@code simulatie/verslag.jte}
     * @param model the one parameter of the template, of the name {@code model}
     */
    public String vul(String sjabloon, Object model) {
        return vul(sjabloon, Map.of("model", model));
    }

    /** The page that a template makes of several parameters, by their names. */
    public String vul(String sjabloon, Map<String, Object> waarden) {
        StringOutput pagina = new StringOutput();
        machine.render(sjabloon, waarden, pagina);
        return pagina.toString();
    }
}

package konnect.portraits;

import java.util.List;
import konnect.kernel.Sha256;

/**
 * Head and shoulders, as SVG without a background. A pure function of the seed, which is any id. A seed that begins with
 * {@code w-}, {@code m-}, {@code t-} or {@code h-} asks for long hair, short hair, a turban or a scarf.
 */
final class Portrait {
    private static final Parts PARTS = Parts.shipped();
    private static final List<String> SKINS = List.of("#e9c19c", "#d9a679", "#bf8558");
    private static final List<String> CLOTHS =
            List.of("#c3d2ef", "#f2e3b4", "#eec9bb", "#c4dfd0", "#ffffff", "#dcd3ee");
    /** One in so many wears glasses; of those with short hair, one in so many a beard. */
    private static final int GLASSES = 4;

    private static final int BEARDS = 3;

    private final String seed;
    private final byte[] digest;
    private int next;

    private Portrait(String seed) {
        this.seed = seed;
        this.digest = Sha256.of(seed);
    }

    static String draw(String seed) {
        return new Portrait(seed).svg();
    }

    private String svg() {
        var skin = pick(SKINS);
        var cloth = pick(CLOTHS);
        boolean man = isMan();
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"330 130 1130 1130\" fill=\"none\">");
        part(svg, "531 487", pick(PARTS.base()).replace("{skin}", skin));
        part(svg, "178 1057", pick(PARTS.body()).replace("{cloth}", cloth));
        part(svg, "266 207", hair(man).replace("{cloth}", cloth));
        part(svg, "791 871", pick(PARTS.lips()));
        part(svg, "653 805", beard(man));
        part(svg, "901 668", pick(PARTS.nose()));
        part(svg, "610 680", pick(PARTS.eyes()));
        part(svg, "610 680", number(GLASSES) == 0 ? pick(PARTS.glasses()) : "");
        part(svg, "774 657", pick(PARTS.brows()));
        return svg.append("</svg>").toString();
    }

    private boolean isMan() {
        boolean even = number(2) == 0;
        return is('m') || is('t') || (!is('w') && !is('h') && even);
    }

    private String hair(boolean man) {
        if (is('t')) {
            return pick(PARTS.turban());
        }
        if (is('h')) {
            return pick(PARTS.scarf());
        }
        return pick(man ? PARTS.shortHair() : PARTS.longHair());
    }

    private String beard(boolean man) {
        boolean grown = number(BEARDS) == 0 || is('t');
        return man && grown ? pick(PARTS.beard()) : "";
    }

    private boolean is(char look) {
        return seed.length() > 1 && seed.charAt(0) == look && seed.charAt(1) == '-';
    }

    private <T> T pick(List<T> among) {
        return among.get(number(among.size()));
    }

    private int number(int bound) {
        return (digest[next++] & 0xff) % bound;
    }

    private static void part(StringBuilder svg, String at, String drawing) {
        if (!drawing.isEmpty()) {
            svg.append("<g transform=\"translate(")
                    .append(at)
                    .append(")\">")
                    .append(drawing)
                    .append("</g>");
        }
    }
}

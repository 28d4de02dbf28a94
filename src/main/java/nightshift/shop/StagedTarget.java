package nightshift.shop;

import java.util.List;

/**
 * Where a file for a bulk operation is uploaded to. The parameters are signed: all of them go along, in their order, before the file.
 *
 * @param url a secret while it is valid
 */
public record StagedTarget(String url, List<Parameter> parameters) {
    public StagedTarget {
        parameters = List.copyOf(parameters);
    }

    /** The path by which the operation names the file. */
    public String path() {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals("key"))
                .map(Parameter::value)
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "StagedTarget[" + path() + "]";
    }

    /** One field of the form. */
    public record Parameter(String name, String value) {}
}

using System.Globalization;
using System.Text.Json;

namespace ItaBot.FakeLine.Limits;

/// <summary>A value and where it stands. What a schema has found wrong already is passed over here.</summary>
internal readonly record struct JsonPlace(JsonElement Value, string Path, List<Finding> Findings)
{
    public bool IsObject => Value.ValueKind == JsonValueKind.Object;

    /// <summary>The value of a property; null where it is missing or null.</summary>
    public JsonPlace? Child(string name) =>
        IsObject && Value.TryGetProperty(name, out var child) && child.ValueKind != JsonValueKind.Null
            ? new JsonPlace(child, $"{Path}.{name}", Findings)
            : null;

    /// <summary>The entries of a property that is an array; none where it is missing.</summary>
    public IReadOnlyList<JsonPlace> Children(string name) => Child(name)?.Entries() ?? [];

    public IReadOnlyList<JsonPlace> Entries()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var (path, findings) = (Path, Findings);
        return [.. Value.EnumerateArray().Select((v, i) =>
            new JsonPlace(v, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), findings))];
    }

    /// <summary>The text of a property; null where it is missing or no text.</summary>
    public string? Text(string name) => Child(name) is { Value.ValueKind: JsonValueKind.String } child ? child.Value.GetString() : null;

    public void AddIf(bool isWrong, string? property, string message)
    {
        if (isWrong)
        {
            Findings.Add(new Finding(property is null ? Path : $"{Path}.{property}", message));
        }
    }

    /// <summary>A text of at most so many UTF-16 units.</summary>
    public void CheckText(string name, int longest, bool isRequired) => CheckLength(name, longest, isRequired, text => text.Length);

    /// <summary>A text of at most so many characters as people see them: <c>ที่</c> is one.</summary>
    public void CheckGraphemes(string name, int longest, bool isRequired) =>
        CheckLength(name, longest, isRequired, text => new StringInfo(text).LengthInTextElements);

    /// <summary>An address from which LINE or a phone fetches something.</summary>
    public void CheckHttps(string name, bool isRequired)
    {
        CheckText(name, 2000, isRequired);
        AddIf(Text(name)?.StartsWith("https://", StringComparison.Ordinal) == false, name, "must be https");
    }

    private void CheckLength(string name, int longest, bool isRequired, Func<string, int> length)
    {
        var text = Text(name);
        AddIf(text is { Length: 0 } || (isRequired && text is null), name, "May not be empty");
        AddIf(text is not null && length(text) > longest, name, string.Create(
            CultureInfo.InvariantCulture, $"Length must be between 0 and {longest}"));
    }
}

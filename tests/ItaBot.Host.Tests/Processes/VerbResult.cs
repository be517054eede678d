using System.Text;
using System.Text.Json;

namespace ItaBot.Host.Tests.Processes;

/// <summary>What a verb left behind.</summary>
internal sealed record VerbResult(int Status, byte[] OutputBytes, string Error)
{
    /// <summary>Standard output.</summary>
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    /// <summary>The lines of standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Standard output, which must be one JSON value and nothing else, from its first byte on.</summary>
    public JsonElement Json => JsonDocument.Parse(OutputBytes).RootElement;

    /// <summary>Asserts an exit status, and shows standard error where it is another.</summary>
    public VerbResult Expect(int status)
    {
        Assert.True(status == Status, $"exit status {Status}, not {status}: {Error}");
        return this;
    }
}

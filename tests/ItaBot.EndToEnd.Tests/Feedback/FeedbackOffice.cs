using System.Text.Json;
using System.Text.Json.Nodes;
using ItaBot.EndToEnd.Tests.Line;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>An official account with citizens who answer in a round.</summary>
public sealed class FeedbackOffice : IAsyncLifetime
{
    private Mailboxes _mailboxes = null!;

    /// <summary>The program, with LINE on the other side.</summary>
    public LineOffice Line { get; } = new();

    public async Task InitializeAsync()
    {
        await Line.InitializeAsync();
        _mailboxes = new Mailboxes(Line.Line);
    }

    public Task DisposeAsync() => Line.DisposeAsync();

    /// <summary>Opens a round, and gives its id.</summary>
    public async Task<string> OpenRoundAsync() =>
        (string)JsonNode.Parse(await Line.ItaBot.RunAsync("round", "open", "--agency", "klong-mueang", "--json"))!["id"]!;

    /// <summary>What may be shown of a round.</summary>
    public async Task<JsonElement> ShowAsync(string round)
    {
        using var json = JsonDocument.Parse(await Line.ItaBot.RunAsync("round", "results", round, "--json"));
        return json.RootElement.Clone();
    }

    /// <summary>Somebody who writes.</summary>
    /// <param name="id">Who.</param>
    /// <param name="post">Has an event acknowledged; null posts it once.</param>
    internal Citizen NewCitizen(string id, Func<JsonObject, Task>? post = null) =>
        new(id, Line.Events, _mailboxes, post ?? (sent => Line.PostAsync(sent)));
}

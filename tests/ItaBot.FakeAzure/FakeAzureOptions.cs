using System.Text.Json;
using ItaBot.FakeAzure.Schemas;
using ItaBot.FakeAzure.Tokens;

namespace ItaBot.FakeAzure;

/// <summary>What can be chosen about the server.</summary>
public sealed record FakeAzureOptions
{
    /// <summary>The bot's app.</summary>
    public FakeApp App { get; init; } = new();

    /// <summary>The clock that tokens live by and that activities are dated by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Finds what is wrong with an Adaptive Card; Teams' schema does where it is there.</summary>
    public Func<JsonElement, IEnumerable<string>> CheckCard { get; init; } = CheckBySchema;

    private static IEnumerable<string> CheckBySchema(JsonElement card) =>
        TeamsSpecs.Directory is null ? [] : TeamsSchemas.CheckCard(card).Select(f => f.ToString());
}

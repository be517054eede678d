using ItaBot.Testing;

namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>The contract's files, which lie beside the repository and not in it.</summary>
internal static class SharedContract
{
    public const string Missing = "../shared/contract/utterances.dev.jsonl is not beside this repository.";

    public static string? Utterances { get; } =
        Repository.Shared("contract", "utterances.dev.jsonl") is var path && File.Exists(path) ? path : null;
}

/// <summary>A fact about the contract's utterances; skipped where they are missing.</summary>
internal sealed class UtterancesFactAttribute : FactAttribute
{
    public UtterancesFactAttribute()
    {
        if (SharedContract.Utterances is null)
        {
            Skip = SharedContract.Missing;
        }
    }
}

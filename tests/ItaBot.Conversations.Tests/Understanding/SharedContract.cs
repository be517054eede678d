namespace ItaBot.Conversations.Tests.Understanding;

/// <summary>The contract's files, which lie beside the repository and not in it.</summary>
internal static class SharedContract
{
    public const string Missing = "../shared/contract/utterances.dev.jsonl is not beside this repository.";

    public static string? Utterances { get; } = Find("utterances.dev.jsonl");

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ItaBot.sln")))
            {
                var path = Path.Combine(folder.FullName, "..", "shared", "contract", name);
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }
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

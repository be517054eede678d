namespace ItaBot.EndToEnd.Tests.WebChat;

/// <summary>The tests that share <see cref="Browser"/>, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browser>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Browser";
}

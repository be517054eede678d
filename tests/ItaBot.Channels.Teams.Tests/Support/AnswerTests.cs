using ItaBot.Channels.Testing;

namespace ItaBot.Channels.Teams.Tests.Support;

/// <summary>Tests that share the database and the dialogs.</summary>
[CollectionDefinition(Name)]
public sealed class AnswerTests : ICollectionFixture<AnswerFixture>
{
    public const string Name = "answers";
}

namespace ItaBot.EndToEnd.Tests.Teams;

/// <summary>One office for all tests that change nothing of it but their own conversations.</summary>
[CollectionDefinition(nameof(TeamsOffice))]
public sealed class SharedTeamsOffice : ICollectionFixture<TeamsOffice>;

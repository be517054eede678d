using ItaBot.Channels.Linking;
using ItaBot.Channels.Officers;
using ItaBot.Channels.Turns;
using ItaBot.Reminders.Records;

namespace ItaBot.Storage.Tests.Pipeline;

/// <summary>What every directory of officers does.</summary>
public abstract class OfficerDirectoryContract : PipelineContract
{
    private static readonly Guid SomsriId = new("11111111-2222-3333-4444-555555555555");

    private static Officer Somsri { get; } = new(
        "somsri", "สมศรี ใจดี", "dan", "กองคลัง", OfficerRole.Supervisor, SomsriId, "Somsri@Dan.go.th", "malee",
        new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

    private static Officer MaleeOfDan { get; } = new("malee", "มาลี", "dan", "กองช่าง", OfficerRole.Owner);

    private static Officer Admin { get; } = new("admin", "แดง", "dan", "", OfficerRole.Administrator, new Guid("22222222-2222-3333-4444-555555555555"));

    [Fact]
    public async Task An_officer_is_found_by_id_object_id_and_address_whatever_the_case()
    {
        var officers = await DirectoryOfAsync(Somsri, MaleeOfDan);

        Assert.Equal(Somsri, await officers.FindAsync("SOMSRI", CancellationToken.None));
        Assert.Equal(Somsri, await officers.FindByEntraObjectIdAsync(SomsriId, CancellationToken.None));
        Assert.Equal(Somsri, await officers.FindByEmailAsync("SOMSRI@dan.GO.th", CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_is_found_by_what_nobody_has()
    {
        var officers = await DirectoryOfAsync(MaleeOfDan);

        Assert.Null(await officers.FindAsync("somsri", CancellationToken.None));
        Assert.Null(await officers.FindByEntraObjectIdAsync(Guid.Empty, CancellationToken.None));
        Assert.Null(await officers.FindByEmailAsync("", CancellationToken.None));
    }

    [Fact]
    public async Task The_officers_of_an_agency_are_listed_by_id_without_those_of_others()
    {
        var officers = await DirectoryOfAsync(Somsri, MaleeOfDan, MaleeOfDan with { Id = "aran", AgencyId = "pak-phraek" });

        Assert.Equal([MaleeOfDan, Somsri], await officers.ListAsync("dan", CancellationToken.None));
        Assert.Equal(["aran", "malee", "somsri"], (await officers.ListAsync(CancellationToken.None)).Select(o => o.Id));
    }

    [Fact]
    public async Task An_agency_has_an_administrator_only_where_it_is_its_own()
    {
        var officers = await DirectoryOfAsync(Somsri);
        Assert.False(await officers.HasAdministratorAsync(CancellationToken.None));

        await officers.ImportAsync([Admin], CancellationToken.None);

        Assert.True(await officers.HasAdministratorAsync(CancellationToken.None));
        Assert.True(await officers.HasAdministratorAsync("dan", CancellationToken.None));
        Assert.False(await officers.HasAdministratorAsync("pak-phraek", CancellationToken.None));
    }

    [Fact]
    public async Task An_import_replaces_whoever_has_the_same_id_and_leaves_the_others()
    {
        var officers = await DirectoryOfAsync(Somsri, MaleeOfDan);
        var renewed = new Officer("Somsri", "สมศรี รักดี", "pak-phraek", "สำนักปลัด", OfficerRole.Owner);

        var isStored = await officers.ImportAsync([renewed], CancellationToken.None);

        Assert.True(isStored);
        Assert.Equal([MaleeOfDan, renewed], await officers.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Object_ids_and_addresses_change_hands_within_an_import()
    {
        var malee = MaleeOfDan with { EntraObjectId = Admin.EntraObjectId, Email = "malee@dan.go.th" };
        var officers = await DirectoryOfAsync(Somsri, malee);
        var hers = Somsri with { EntraObjectId = malee.EntraObjectId, Email = malee.Email };
        var his = malee with { EntraObjectId = Somsri.EntraObjectId, Email = Somsri.Email };

        var isStored = await officers.ImportAsync([hers, his], CancellationToken.None);

        Assert.True(isStored);
        Assert.Equal([his, hers], await officers.ListAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_import_that_takes_what_belongs_to_one_who_stays_stores_nothing(bool isAddress)
    {
        var officers = await DirectoryOfAsync(Somsri, MaleeOfDan);
        var thief = isAddress ? MaleeOfDan with { Id = "thief", Email = Somsri.Email } : MaleeOfDan with { Id = "thief", EntraObjectId = SomsriId };

        var isStored = await officers.ImportAsync([MaleeOfDan with { Name = "เปลี่ยน" }, thief], CancellationToken.None);

        Assert.False(isStored);
        Assert.Equal([MaleeOfDan, Somsri], await officers.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_import_that_takes_the_last_administrator_stores_nothing()
    {
        var officers = await DirectoryOfAsync(Admin);
        var demoted = Admin with { Role = OfficerRole.Owner };

        var isStored = await officers.ImportAsync([demoted, MaleeOfDan], CancellationToken.None);

        Assert.False(isStored);
        Assert.Equal([Admin], await officers.ListAsync(CancellationToken.None));
        Assert.True(await officers.ImportAsync([demoted, MaleeOfDan with { Role = OfficerRole.Administrator }], CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_is_removed_is_found_no_more_and_whoever_acted_for_them_acts_for_nobody()
    {
        var officers = await DirectoryOfAsync(Somsri, MaleeOfDan);

        var removal = await officers.RemoveAsync("MALEE", CancellationToken.None);

        Assert.Equal(OfficerRemoval.Removed, removal);
        Assert.Equal([Somsri with { ActingFor = null }], await officers.ListAsync(CancellationToken.None));
        Assert.Equal(OfficerRemoval.Unknown, await officers.RemoveAsync("malee", CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_is_removed_loses_links_and_codes_and_nobody_else_does()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([Somsri, MaleeOfDan], CancellationToken.None);
        var other = new OfficerLink(new(Line, "malee"), "dan", "มาลี", Now) { OfficerId = "malee" };
        await LinkAsync(stores, "e1", new OfficerLink(Person, "dan", "สมศรี", Now) { OfficerId = "somsri" });
        await LinkAsync(stores, "e2", other);
        foreach (var id in new[] { "somsri", "malee", null })
        {
            await stores.Links.AddCodeAsync(new($"of {id}", "dan", "ใคร", Now.AddHours(1)) { OfficerId = id }, CancellationToken.None);
        }

        await stores.Officers.RemoveAsync("Somsri", CancellationToken.None);

        Assert.Null(await stores.Links.FindLinkAsync(Person, CancellationToken.None));
        Assert.Null(await stores.Links.FindCodeAsync("of somsri", Now, CancellationToken.None));
        Assert.NotNull(await stores.Links.FindLinkAsync(other.Person, CancellationToken.None));
        Assert.NotNull(await stores.Links.FindCodeAsync("of malee", Now, CancellationToken.None));
        Assert.NotNull(await stores.Links.FindCodeAsync("of ", Now, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_is_removed_is_forgotten_by_reminders_but_for_the_history()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([Somsri, MaleeOfDan], CancellationToken.None);
        await stores.Reminders.ApplyAsync(
            [
                new ReminderChange.StopPerson("dan", "somsri"),
                new ReminderChange.StopPerson("dan", "malee"),
                new ReminderChange.SnoozeDuty("dan", "somsri", ReminderSome.Duty, ReminderSome.Today),
                new ReminderChange.SnoozeDuty("dan", "malee", ReminderSome.Duty, ReminderSome.Today),
                new ReminderChange.HandOver("dan", "somsri", ReminderSome.Duty, ["aran", "somsri", "malee"]),
                new ReminderChange.HandOver("dan", "malee", ReminderSome.OtherDuty, ["somsri"]),
                new ReminderChange.RememberUnit("dan", "malee", "กองคลัง", ["somsri"]),
                new ReminderChange.RememberUnit("dan", "malee", "กองช่าง", ["malee", "somsri"]),
            ],
            Now,
            CancellationToken.None);

        await stores.Officers.RemoveAsync("Somsri", CancellationToken.None);

        var notes = await stores.Reminders.FindAsync("dan", CancellationToken.None);
        Assert.Equal(["malee"], notes.People.Keys);
        Assert.Equal(["malee"], notes.Snoozes.Select(s => s.PersonId));
        Assert.Equal(["aran", "malee"], notes.Of(ReminderSome.Duty).HandedTo);
        Assert.Empty(notes.Of(ReminderSome.OtherDuty).HandedTo);
        Assert.Equal(["malee"], Assert.Single(notes.Units).Value);
        Assert.Equal(3, (await stores.Reminders.ListHistoryAsync("dan", ReminderSome.Duty, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Whoever_is_imported_again_wants_what_they_wanted()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([Somsri], CancellationToken.None);
        await stores.Reminders.ApplyAsync([new ReminderChange.StopPerson("dan", "somsri")], Now, CancellationToken.None);

        await stores.Officers.ImportAsync([Somsri with { Name = "สมศรี รักดี" }], CancellationToken.None);

        Assert.True((await stores.Reminders.FindAsync("dan", CancellationToken.None)).Of("somsri").IsStopped);
    }

    [Fact]
    public async Task The_last_administrator_stays_until_there_is_another()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([Admin], CancellationToken.None);
        var link = new OfficerLink(Person, "dan", "แดง", Now) { OfficerId = "admin" };
        await LinkAsync(stores, "e1", link);

        Assert.Equal(OfficerRemoval.LastAdministrator, await stores.Officers.RemoveAsync("ADMIN", CancellationToken.None));
        Assert.Equal([Admin], await stores.Officers.ListAsync(CancellationToken.None));
        Assert.Equal(link, await stores.Links.FindLinkAsync(Person, CancellationToken.None));

        await stores.Officers.ImportAsync(
            [MaleeOfDan with { AgencyId = "pak-phraek", Role = OfficerRole.Administrator }], CancellationToken.None);
        Assert.Equal(OfficerRemoval.Removed, await stores.Officers.RemoveAsync("ADMIN", CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_makes_the_administrator_and_uses_up_the_code()
    {
        var stores = await NewStoresAsync();
        await AddCodeAsync(stores, "code");

        await TurnAsync(stores, "e1", Notes(new TurnRecord.ClaimAdministrator("code", Admin)));

        Assert.Equal(Admin, await stores.Officers.FindAsync("admin", CancellationToken.None));
        Assert.Null(await stores.Links.FindCodeAsync("code", Now, CancellationToken.None));
    }

    [Fact]
    public async Task Someone_in_the_directory_who_claims_keeps_their_place()
    {
        var stores = await NewStoresAsync();
        await stores.Officers.ImportAsync([Somsri], CancellationToken.None);
        await AddCodeAsync(stores, "code");
        var promoted = Somsri with { Role = OfficerRole.Administrator };

        await TurnAsync(stores, "e1", Notes(new TurnRecord.ClaimAdministrator("code", promoted)));

        Assert.Equal([promoted], await stores.Officers.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_links_whoever_no_directory_tells()
    {
        var stores = await NewStoresAsync();
        await AddCodeAsync(stores, "code");
        var link = new OfficerLink(Person, "dan", "แดง", Now) { OfficerId = "admin" };

        await TurnAsync(stores, "e1", Notes(new TurnRecord.ClaimAdministrator("code", Admin) { Link = link }));

        Assert.Equal(link, await stores.Links.FindLinkAsync(Person, CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_conflicts_where_the_code_is_gone()
    {
        var stores = await NewStoresAsync();

        await ConflictsAsync(stores, new("code", Admin));

        Assert.Empty(await stores.Officers.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_conflicts_where_there_is_an_administrator_meanwhile_and_the_code_stays()
    {
        var stores = await NewStoresAsync();
        await AddCodeAsync(stores, "code");
        await stores.Officers.ImportAsync([Admin], CancellationToken.None);

        await ConflictsAsync(stores, new("code", Somsri with { Role = OfficerRole.Administrator }));

        Assert.Equal([Admin], await stores.Officers.ListAsync(CancellationToken.None));
        Assert.NotNull(await stores.Links.FindCodeAsync("code", Now, CancellationToken.None));
    }

    [Fact]
    public async Task A_claim_conflicts_where_another_officer_is_that_person_meanwhile()
    {
        var stores = await NewStoresAsync();
        await AddCodeAsync(stores, "code");
        await stores.Officers.ImportAsync([Somsri], CancellationToken.None);

        await ConflictsAsync(stores, new("code", Admin with { EntraObjectId = SomsriId }));

        Assert.Equal([Somsri], await stores.Officers.ListAsync(CancellationToken.None));
    }

    private static Task AddCodeAsync(Stores stores, string hash) =>
        stores.Links.AddCodeAsync(new(hash, "dan", "Administrator", Now.AddHours(1)), CancellationToken.None);

    private static async Task LinkAsync(Stores stores, string eventId, OfficerLink link)
    {
        await AddCodeAsync(stores, eventId);
        await TurnAsync(stores, eventId, Notes(new TurnRecord.LinkOfficer(eventId, link)));
    }

    private static async Task ConflictsAsync(Stores stores, TurnRecord.ClaimAdministrator claim)
    {
        var running = await ArriveAsync(stores, Event("e1"));
        await Assert.ThrowsAsync<TurnConflictException>(() => CommitAsync(stores, running, Notes(claim)));
    }

    private async Task<IOfficerDirectory> DirectoryOfAsync(params Officer[] officers)
    {
        var stores = await NewStoresAsync();
        Assert.True(await stores.Officers.ImportAsync(officers, CancellationToken.None));
        return stores.Officers;
    }
}

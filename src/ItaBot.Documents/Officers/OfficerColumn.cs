namespace ItaBot.Documents.Officers;

/// <summary>The columns of a table of officers.</summary>
public enum OfficerColumn
{
    /// <summary>A short latin name. The columns from here to <see cref="Role"/> are required.</summary>
    Id,

    /// <summary>What the officer is called.</summary>
    Name,

    /// <summary>The officer's agency.</summary>
    Agency,

    /// <summary>The officer's unit.</summary>
    Unit,

    /// <summary>What the officer is to ITA.</summary>
    Role,

    /// <summary>The officer's object id in Microsoft's directory.</summary>
    EntraObjectId,

    /// <summary>The officer's e-mail address.</summary>
    Email,

    /// <summary>The id of the officer whose post is filled for the time being.</summary>
    ActingFor,

    /// <summary>The first day of the officer's leave.</summary>
    LeaveFrom,

    /// <summary>The last day of the officer's leave.</summary>
    LeaveTo,
}

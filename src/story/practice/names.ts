/** Given and family names that go together; women, men and family names of one background. */
export interface Names {
  women: readonly string[]
  men: readonly string[]
  families: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const danishNames: Names = {
  women: words(`Anne Kirsten Mette Hanne Lone Susanne Charlotte Tina Pia Heidi Camilla Louise Karina Dorthe Rikke
    Maja Trine Gitte Bettina Lisbeth Sanne Janne Helle Marianne Maria Line Stine Tanja`),
  men: words(`Peter Lars Michael Henrik Thomas Søren Jan Christian Martin Morten Jesper Kim Brian Claus Torben Kenneth
    Rasmus Anders Bo Flemming Allan Dennis Steen Jakob Jørgen Mads Kasper René`),
  families: words(`Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen
    Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Lund Holm Bruun Dahl Friis
    Krogh Bach Winther Skov`),
}

export const otherNames: readonly Names[] = [
  {
    women: words('Fatima Amal Layla Nour Zahra Samira Huda Rania Iman Khadija Salma Widad'),
    men: words('Ahmad Omar Khaled Hassan Ali Mahmoud Karim Yousef Bilal Tarek'),
    families: words('Al-Hassan Haddad Khalil Mansour Saleh Hamdan Ibrahim Nasser Aziz Darwish Kassem'),
  },
  {
    women: words('Ayşe Emine Hatice Zeynep Elif Gülsüm Sevgi Nurten Meryem Filiz'),
    men: words('Mehmet Mustafa Hüseyin Ibrahim Kemal Serkan Murat Hakan'),
    families: words('Yilmaz Kaya Demir Çelik Şahin Yildiz Aydin Öztürk Arslan Dogan'),
  },
  {
    women: words('Hodan Ifrah Sahra Faduma Asha Hibo Nasra Ubah Maryan Deeqa'),
    men: words('Abdi Mohamed Said Yusuf Jama Liban Farah Abshir'),
    families: words('Abdi Warsame Hussein Farah Jama Osman Ismail Nur Ali Adan'),
  },
  {
    women: words('Shazia Rubina Nasreen Saima Farzana Parveen Uzma Tahira'),
    men: words('Imran Tariq Nadeem Asif Shahid Kamran Waqas'),
    families: words('Khan Hussain Malik Akhtar Iqbal Chaudhry Mirza Butt'),
  },
  {
    women: words('Shirin Parisa Maryam Nasrin Leila Roya Golnaz Farideh Mina'),
    men: words('Reza Behrouz Farhad Amir Navid Mehdi Kaveh'),
    families: words('Ahmadi Rahimi Karimi Hosseini Jafari Rezai Mohammadi Sharifi'),
  },
  {
    women: words('Amra Emina Jasmina Senada Vesna Snežana Mirela Azra'),
    men: words('Edin Nermin Goran Mirza Adnan Damir Senad'),
    families: words('Hodžić Begić Kovačević Delić Petrović Hadžić Marić Jovanović'),
  },
  {
    women: words('Thuy Lan Hoa Sivakala Malathi Vasanthi Nimal Mai'),
    men: words('Minh Tuan Dung Siva Ravi Kumaran Long'),
    families: words('Nguyen Tran Pham Le Sivarajah Nadarajah Vo Kandiah'),
  },
]
